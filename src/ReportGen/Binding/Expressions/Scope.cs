using ReportGen.Binding.Values;

namespace ReportGen.Binding.Expressions;

/// <summary>The local names of a template. Loops shadow and restore; assignments hold to the end, as in Liquid.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, Value> _values = new(StringComparer.Ordinal);

    public Value? Find(string name) => _values.GetValueOrDefault(name);

    public void Set(string name, Value value) => _values[name] = value;

    public void Restore(string name, Value? value)
    {
        if (value is null)
        {
            _values.Remove(name);
        }
        else
        {
            _values[name] = value;
        }
    }
}
