using ReportGen.Input.Csv;
using Xunit;

namespace ReportGen.Tests.Input;

public class SpreadsheetDamageTests
{
    [Theory]
    [InlineData("Sep-24")]
    [InlineData("24-Sep")]
    [InlineData("1-Mar-2024")]
    [InlineData("1.2E+05")]
    [InlineData("2e5")]
    [InlineData("#REF!")]
    [InlineData("#DIV/0!")]
    [InlineData("#N/A")]
    [InlineData("#NAME?")]
    [InlineData("#WERT!")]
    [InlineData("#######")]
    [InlineData("=A1+B1")]
    public void Damage_is_seen(string cell) => Assert.NotNull(SpreadsheetDamage.Of(cell));

    [Theory]
    [InlineData("")]
    [InlineData("120000")]
    [InlineData("September")]
    [InlineData("march")]
    [InlineData("Mayor-led")]
    [InlineData("#1 in the nation")]
    [InlineData("2024-09")]
    [InlineData("E5")]
    [InlineData("5G")]
    public void What_was_written_is_left_alone(string cell) => Assert.Null(SpreadsheetDamage.Of(cell));
}
