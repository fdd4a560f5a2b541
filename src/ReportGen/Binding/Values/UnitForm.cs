namespace ReportGen.Binding.Values;

/// <summary>How the unit goes with a printed number.</summary>
internal enum UnitForm
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Its name follows: <c>50.4 billion yuan</c>.</summary>
    Named,

    /// <summary>In a place of its own beside the number, which has the scale that it would have before its unit.</summary>
    Apart,

    /// <summary>As the language writes sums of money: <c>CNY 50.4 billion</c>, <c>504亿元</c>.</summary>
    Currency,
}
