using System.Globalization;
using System.Text;

namespace OnRecord.Benchmarks.Training;

/// <summary>A reliability plot as SVG: of the answers given with some confidence, how many were right.</summary>
internal static class ReliabilityPlot
{
    private const int Bins = 10, Size = 320, Margin = 48;

    /// <summary>Writes the plot.</summary>
    public static void Write(string file, IReadOnlyCollection<(float Confidence, bool Right, double Weight)> answers)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Size + (2 * Margin)} {Size + (2 * Margin)}\" font-family=\"sans-serif\" font-size=\"12\">\n");
        svg.Append("<title>Confidence of stands, and how many of them were right</title>\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{X(0)} {Y(0)}H{X(1)}V{Y(1)}H{X(0)}Z\" fill=\"none\" stroke=\"#888\"/>\n<path d=\"M{X(0)} {Y(0)}L{X(1)} {Y(1)}\" stroke=\"#bbb\" stroke-dasharray=\"4 4\"/>\n");
        foreach (var bin in answers.GroupBy(a => Math.Min(Bins - 1, (int)(a.Confidence * Bins))).OrderBy(b => b.Key))
        {
            double count = bin.Sum(a => a.Weight);
            double confidence = bin.Sum(a => a.Weight * a.Confidence) / count, right = bin.Sum(a => a.Right ? a.Weight : 0) / count;
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(confidence):F1}\" cy=\"{Y(right):F1}\" r=\"{3 + Math.Log10(count):F1}\" fill=\"#245\"/><text x=\"{X(confidence) + 8:F1}\" y=\"{Y(right) + 14:F1}\" fill=\"#555\">{count:F0}</text>\n");
        }

        foreach (double tick in new[] { 0, 0.25, 0.5, 0.75, 1 })
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(tick)}\" y=\"{Y(0) + 18}\" text-anchor=\"middle\">{tick}</text><text x=\"{X(0) - 8}\" y=\"{Y(tick) + 4}\" text-anchor=\"end\">{tick}</text>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(0.5)}\" y=\"{Y(0) + 38}\" text-anchor=\"middle\">confidence given</text>\n<text transform=\"translate(14 {Y(0.5)}) rotate(-90)\" text-anchor=\"middle\">part that was right</text>\n</svg>\n");
        File.WriteAllText(file, svg.ToString());
    }

    private static double X(double value) => Margin + (value * Size);

    private static double Y(double value) => Margin + Size - (value * Size);
}
