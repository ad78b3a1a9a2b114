using System.Text.RegularExpressions;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Rules;

/// <summary>Rules of the house that no analyzer holds.</summary>
public sealed partial class SourceTests
{
    public static TheoryData<string> Sources() => new(Repository.Files("src", ".cs").Where(f => !f.Contains("/obj/", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_file_has_one_public_type_at_most(string file) =>
        PublicType().Count(Repository.Read(file)).ShouldBeLessThanOrEqualTo(1, file);

    // the first thing that a class says it comes from, in any file
    private static readonly Lazy<HashSet<string>> Bases = new(() =>
        [.. Repository.Files("src", ".cs").SelectMany(f => ClassDeclaration().Matches(Repository.Read(f))).Select(c => BaseOf().Match(c.Value)).Where(b => b.Success).Select(b => b.Groups[1].Value)]);

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_class_is_sealed_static_or_abstract_unless_inherited(string file)
    {
        string text = Repository.Read(file);
        foreach (Match type in ClassDeclaration().Matches(text).Where(t => !Bases.Value.Contains(t.Groups[3].Value)))
        {
            type.Value.ShouldMatch("sealed|static|abstract", $"{file}: {type.Value}");
        }
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void No_file_needs_a_scroll_of_its_own(string file) =>
        File.ReadLines(Path.Combine(Repository.Root, file)).Count().ShouldBeLessThanOrEqualTo(400, file);

    [Fact]
    public void Versions_of_packages_stand_in_one_place() =>
        Repository.Files("src", ".csproj").Concat(Repository.Files("tests", ".csproj")).Concat(Repository.Files("bench", ".csproj"))
            .ShouldAllBe(f => !Regex.IsMatch(Repository.Read(f), "PackageReference[^>]*Version="));

    [GeneratedRegex(@"^public [^(=;]*\b(class|struct|record|enum|interface)\b", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@" : (\w+)")]
    private static partial Regex BaseOf();

    [GeneratedRegex(@"^(public |internal |file )[a-z ]*\b(class|record)\b(?! struct) (\w+).*$", RegexOptions.Multiline)]
    private static partial Regex ClassDeclaration();
}
