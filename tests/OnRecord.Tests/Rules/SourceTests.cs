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

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_class_is_sealed_static_or_abstract_unless_inherited(string file)
    {
        string text = Repository.Read(file);
        foreach (Match type in ClassDeclaration().Matches(text).Where(t => !text.Contains($" : {t.Groups[3].Value}\n", StringComparison.Ordinal)))
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

    [GeneratedRegex(@"^(public |internal |file )[a-z ]*\b(class|record)\b(?! struct) (\w+).*$", RegexOptions.Multiline)]
    private static partial Regex ClassDeclaration();
}
