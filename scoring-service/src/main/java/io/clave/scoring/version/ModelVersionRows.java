package io.clave.scoring.version;

import io.clave.models.Family;
import io.clave.models.GammaGamma;
import io.clave.models.ModelKind;
import io.clave.models.orders.Season;
import io.clave.platform.json.Json;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows of model versions as values. */
@Singleton
class ModelVersionRows {

    /** The parameters of each currency. */
    private static final class SpendByCurrency extends TreeMap<String, SpendParameters> {}

    private final Json json;

    ModelVersionRows(Json json) {
        this.json = json;
    }

    ModelVersion version(ResultSet row) throws SQLException {
        double[] parameters = doubles(row, "parameters");
        return new ModelVersion(
                row.getString("version"),
                new Family(ModelKind.valueOf(row.getString("model_kind")), row.getInt("k")),
                parameters == null ? new double[0] : parameters,
                square(doubles(row, "log_covariance")),
                row.getDouble("days_per_unit"),
                season(row),
                row.getObject("as_of", LocalDate.class),
                row.getBoolean("dropout_identifiable"),
                row.getBoolean("left_truncated"),
                spendModels(row),
                ModelState.valueOf(row.getString("state")),
                instant(row, "activated_at"),
                instant(row, "archived_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    /** By ISO 4217 code. */
    Map<String, SpendParameters> spend(ResultSet row) throws SQLException {
        return json.read(row.getString("spend").getBytes(StandardCharsets.UTF_8), SpendByCurrency.class);
    }

    private Map<Currency, GammaGamma> spendModels(ResultSet row) throws SQLException {
        Map<Currency, GammaGamma> models = new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
        spend(row)
                .forEach((currency, spend) -> models.put(
                        Currency.getInstance(currency), new GammaGamma(spend.p(), spend.q(), spend.gamma())));
        return models;
    }

    private static @Nullable Season season(ResultSet row) throws SQLException {
        double[] months = doubles(row, "season");
        return months == null ? null : new Season(Arrays.stream(months).boxed().toList());
    }

    private static double @Nullable [] doubles(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        if (array == null) {
            return null;
        }
        Double[] values = (Double[]) array.getArray();
        double[] doubles = new double[values.length];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }

    /** Kept row by row; as many rows as columns. */
    private static double @Nullable [][] square(double @Nullable [] flat) {
        if (flat == null) {
            return null;
        }
        int size = (int) Math.round(Math.sqrt(flat.length));
        double[][] square = new double[size][size];
        for (int i = 0; i < flat.length; i++) {
            square[i / size][i % size] = flat[i];
        }
        return square;
    }
}
