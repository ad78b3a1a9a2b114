using OnRecord.App.Reading;
using OnRecord.Articles;

namespace OnRecord.Tests.App.Reading;

/// <summary>What is known of inputs before they are read, and that what is read of them adds up to it.</summary>
public sealed class InputTotalTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("onrecord-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Files_of_one_article_and_lines_are_counted()
    {
        Put("a.txt", "It is so.");
        Put("b.jsonl", "{\"text\":\"One.\"}\n\n{\"text\":\"Two.\"}\n");
        Put("c.png", "no article");
        InputTotal.Of([folder]).ShouldBe(new InputTotal(3, 9 + 33));
    }

    [Fact]
    public void A_table_has_a_size_only_and_an_address_nothing()
    {
        string table = Put("a.csv", "text\nOne.\nTwo.\n");
        InputTotal.Of([table]).ShouldBe(new InputTotal(null, 15));
        InputTotal.Of([table, "https://a.example/"]).ShouldBe(default);
    }

    [Fact]
    public void The_bytes_that_are_read_add_up_to_the_size()
    {
        string[] names = [Put("a.csv", $"text\n{new string('x', 200_000)}\nTwo.\n"), Put("b.warc", "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://a.example/1\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\nIt is so.\r\n\r\n")];
        long taken = 0;
        Inputs.Open(names, new InputOptions { Took = n => taken += n }).Count(i => i.Article is not null).ShouldBe(3);
        taken.ShouldBe(InputTotal.Of(names).Bytes!.Value);
    }

    private string Put(string name, string content)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
