using System.Text.RegularExpressions;
using OnRecord.Tests.Support;

namespace OnRecord.Tests.Rules;

/// <summary>The folders of the engine tell a story in order; a folder may use only those before it.</summary>
public sealed partial class FolderOrderTests
{
    private static readonly string[] Order = ["Articles", "Documents", "Reading", "Statements", "Actors", "Positions", "Scoring"];

    public static TheoryData<string> EngineFiles() => new(Repository.Files("src/OnRecord", ".cs").Where(f => f.Split('/').Length > 3));

    [Theory]
    [MemberData(nameof(EngineFiles))]
    public void A_folder_uses_only_folders_before_it(string file)
    {
        int own = Array.IndexOf(Order, file.Split('/')[2]);
        own.ShouldBeGreaterThanOrEqualTo(0, $"{file} is in a folder that has no place in the order");
        foreach (Match used in EngineNamespace().Matches(Repository.Read(file)))
        {
            Array.IndexOf(Order, used.Groups[1].Value).ShouldBeLessThanOrEqualTo(own, $"{file} uses {used.Value}");
        }
    }

    [Fact]
    public void The_engine_knows_no_database_and_no_web()
    {
        string project = Repository.Read("src/OnRecord/OnRecord.csproj");
        project.ShouldNotContain("Sqlite");
        project.ShouldNotContain("AspNetCore");
        project.ShouldNotContain("ProjectReference");
        Repository.Read("src/OnRecord.Store/OnRecord.Store.csproj").ShouldNotContain("AspNetCore");
    }

    [GeneratedRegex(@"\bOnRecord\.(Articles|Documents|Reading|Statements|Actors|Positions|Scoring)\b")]
    private static partial Regex EngineNamespace();
}
