package dev.lede.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.input_file_name;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Reads articles from text files, JSON lines or Parquet into the columns {@code id}, {@code text} and {@code date}. */
final class Articles {

    private static final StructType SCHEMA = new StructType()
            .add("id", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("date", DataTypes.StringType);

    private Articles() {}

    static Dataset<Row> read(SparkSession spark, String path, String format) {
        return switch (format) {
            case "text" ->
                spark.read()
                        .option("wholetext", true)
                        .option("pathGlobFilter", "*.txt")
                        .text(path)
                        .select(
                                input_file_name().as("id"),
                                col("value").as("text"),
                                lit(null).cast(DataTypes.StringType).as("date"));
            case "jsonl" -> spark.read().schema(SCHEMA).json(path);
            case "parquet" -> withDate(spark.read().parquet(path));
            default ->
                throw new IllegalArgumentException("format must be text, jsonl or parquet, but is \"" + format + "\"");
        };
    }

    private static Dataset<Row> withDate(Dataset<Row> rows) {
        List<String> columns = Arrays.asList(rows.columns());
        Dataset<Row> dated = columns.contains("date")
                ? rows
                : rows.withColumn("date", lit(null).cast(DataTypes.StringType));
        return dated.select(
                col("id").cast(DataTypes.StringType), col("text"), col("date").cast(DataTypes.StringType));
    }
}
