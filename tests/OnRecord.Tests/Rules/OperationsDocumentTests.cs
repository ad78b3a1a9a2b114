using System.Reflection;
using System.Text.RegularExpressions;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Rules;

/// <summary>Each threat of docs/operations.md names a test that is there.</summary>
public sealed partial class OperationsDocumentTests
{
    private static readonly HashSet<string> Tests = [.. Assembly.GetExecutingAssembly().GetTypes().SelectMany(t => t.GetMethods()).Where(m => m.GetCustomAttributes<FactAttribute>().Any()).Select(m => m.Name)];

    public static TheoryData<string> Named() => new(Name().Matches(Repository.Read("docs/operations.md")).Select(m => m.Groups[1].Value).Distinct());

    [Theory]
    [MemberData(nameof(Named))]
    public void The_test_is_there(string name) => Tests.ShouldContain(name);

    [GeneratedRegex(@"`([A-Z][a-z]*(?:_\w+)+)`")]
    private static partial Regex Name();
}
