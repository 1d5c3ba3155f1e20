package io.clave.scoring.history;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the orders of an account can be trusted, as the accounts service last told.
 *
 * @param grade null if no order counted then
 * @param faults what lowered it
 */
public record DataQuality(@Nullable DataQualityGrade grade, List<String> faults, Instant computedAt) {

    /** Columns of an account, for {@link #read}. */
    public static final String COLUMNS = "a.data_quality_grade, a.data_quality_faults, a.data_quality_at";

    /** Null where nothing was told yet. */
    public static @Nullable DataQuality read(ResultSet row) throws SQLException {
        Array faults = row.getArray("data_quality_faults");
        if (faults == null) {
            return null;
        }
        String grade = row.getString("data_quality_grade");
        return new DataQuality(
                grade == null ? null : DataQualityGrade.valueOf(grade),
                List.of((String[]) faults.getArray()),
                row.getTimestamp("data_quality_at").toInstant());
    }
}
