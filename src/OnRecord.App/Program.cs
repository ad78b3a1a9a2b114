using System.CommandLine;
using OnRecord.App.Commands;

// Data is UTF-8 on every system, without a mark at its start, and leaves in blocks: a line at a time would be slow
var utf8 = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 16);
Console.SetOut(output);
int code = await CommandLine.Root().Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
await output.FlushAsync();
return code;
