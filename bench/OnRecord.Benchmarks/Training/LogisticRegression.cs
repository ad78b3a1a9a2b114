namespace OnRecord.Benchmarks.Training;

/// <summary>Logistic regression with a ridge, by Newton's method: a few dozen weights, so each step solves one small system.</summary>
internal static class LogisticRegression
{
    private const int Steps = 25;

    /// <summary>The weights of the inputs, then the constant.</summary>
    /// <param name="inputs">One row an example.</param>
    /// <param name="labels">0 or 1.</param>
    /// <param name="counts">How much each example counts.</param>
    /// <param name="ridge">How much a weight on an input of spread one costs.</param>
    /// <param name="used">Which inputs may have a weight.</param>
    public static float[] Fit(IReadOnlyList<float[]> inputs, IReadOnlyList<int> labels, IReadOnlyList<double> counts, double ridge, Func<int, bool> used)
    {
        int[] columns = [.. Enumerable.Range(0, inputs[0].Length).Where(used)];
        var (means, spreads) = Spread(inputs, columns);
        int size = columns.Length + 1;
        var weights = new double[size];
        for (int step = 0; step < Steps; step++)
        {
            var (gradient, curvature) = Derive(inputs, labels, counts, columns, means, spreads, weights, ridge);
            double[] change = Solve(curvature, gradient);
            for (int i = 0; i < size; i++)
            {
                weights[i] += change[i];
            }
        }

        var result = new float[inputs[0].Length + 1];
        double constant = weights[^1];
        for (int i = 0; i < columns.Length; i++)
        {
            result[columns[i]] = (float)(weights[i] / spreads[i]);
            constant -= weights[i] * means[i] / spreads[i];
        }

        result[^1] = (float)constant;
        return result;
    }

    private static (double[] Means, double[] Spreads) Spread(IReadOnlyList<float[]> inputs, int[] columns)
    {
        double[] means = [.. columns.Select(c => inputs.Average(x => (double)x[c]))];
        double[] spreads = [.. columns.Select((c, i) => Math.Sqrt(inputs.Average(x => (x[c] - means[i]) * (x[c] - means[i]))) + 1e-3)];
        return (means, spreads);
    }

    private static (double[] Gradient, double[,] Curvature) Derive(
        IReadOnlyList<float[]> inputs, IReadOnlyList<int> labels, IReadOnlyList<double> counts, int[] columns, double[] means, double[] spreads, double[] weights, double ridge)
    {
        int size = weights.Length;
        var (gradient, curvature, row) = (new double[size], new double[size, size], new double[size]);
        row[^1] = 1;
        for (int n = 0; n < inputs.Count; n++)
        {
            double odds = weights[^1];
            for (int i = 0; i < columns.Length; i++)
            {
                row[i] = (inputs[n][columns[i]] - means[i]) / spreads[i];
                odds += row[i] * weights[i];
            }

            double probability = 1 / (1 + Math.Exp(-odds)), bend = counts[n] * Math.Max(1e-6, probability * (1 - probability));
            for (int i = 0; i < size; i++)
            {
                gradient[i] += counts[n] * (labels[n] - probability) * row[i];
                for (int j = 0; j <= i; j++)
                {
                    curvature[i, j] += bend * row[i] * row[j];
                }
            }
        }

        for (int i = 0; i < size; i++)
        {
            double cost = i < columns.Length ? ridge : 1e-6;
            gradient[i] -= cost * weights[i];
            curvature[i, i] += cost;
            for (int j = 0; j < i; j++)
            {
                curvature[j, i] = curvature[i, j];
            }
        }

        return (gradient, curvature);
    }

    // Gauss elimination with the largest pivot
    private static double[] Solve(double[,] matrix, double[] right)
    {
        int size = right.Length;
        var (a, x) = ((double[,])matrix.Clone(), (double[])right.Clone());
        for (int column = 0; column < size; column++)
        {
            int pivot = Enumerable.Range(column, size - column).MaxBy(r => Math.Abs(a[r, column]));
            for (int j = 0; j < size; j++)
            {
                (a[column, j], a[pivot, j]) = (a[pivot, j], a[column, j]);
            }

            (x[column], x[pivot]) = (x[pivot], x[column]);
            for (int row = column + 1; row < size; row++)
            {
                double factor = a[row, column] / a[column, column];
                for (int j = column; j < size; j++)
                {
                    a[row, j] -= factor * a[column, j];
                }

                x[row] -= factor * x[column];
            }
        }

        for (int row = size - 1; row >= 0; row--)
        {
            for (int j = row + 1; j < size; j++)
            {
                x[row] -= a[row, j] * x[j];
            }

            x[row] /= a[row, row];
        }

        return x;
    }
}
