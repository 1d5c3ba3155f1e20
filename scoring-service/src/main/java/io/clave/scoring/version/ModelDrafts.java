package io.clave.scoring.version;

import io.clave.models.orders.Season;
import io.clave.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps what runs found as new versions. */
@ApplicationScoped
public class ModelDrafts {

    private static final int SHORTEST_SUFFIX = 4;

    private final Jdbi jdbi;
    private final Json json;
    private final Clock clock;

    ModelDrafts(Jdbi jdbi, Json json, Clock clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.clock = clock;
    }

    /** Answers the name of the version. */
    @Transactional(TxType.MANDATORY)
    public String keep(ModelDraft draft) {
        String version = freeName(draft);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO model_version (
                            version, revision, state, run_id, model_kind, k, parameters, log_covariance, days_per_unit, season, as_of,
                            dropout_identifiable, left_truncated, log_likelihood, bic, accounts, converged,
                            spend, report, back_test, created_at, created_by)
                        VALUES (
                            :version, 1, 'DRAFT', :run, :kind, :k, :parameters, :covariance, :daysPerUnit, :season, :asOf,
                            :dropoutIdentifiable, :leftTruncated, :logLikelihood, :bic, :accounts, :converged,
                            CAST(:spend AS jsonb), CAST(:report AS jsonb), CAST(:backTest AS jsonb), :createdAt, :createdBy)""")
                .bind("version", version)
                .bind("run", draft.run())
                .bind("kind", draft.fit().model().family().kind().name())
                .bind("k", draft.fit().model().family().k())
                .bind("parameters", draft.fit().model().parameters())
                .bind("covariance", flat(draft.fit().uncertainty().logCovariance()))
                .bind("daysPerUnit", draft.daysPerUnit())
                .bind("season", months(draft.season()))
                .bind("asOf", draft.asOf())
                .bind("dropoutIdentifiable", draft.fit().dropoutIdentifiable())
                .bind("leftTruncated", draft.leftTruncated())
                .bind("logLikelihood", draft.fit().logLikelihood())
                .bind("bic", draft.fit().bic())
                .bind("accounts", draft.fit().rows())
                .bind("converged", draft.fit().converged())
                .bind("spend", text(draft.spend()))
                .bind("report", text(draft.report()))
                .bind("backTest", text(draft.backTest()))
                .bind("createdAt", Timestamp.from(clock.instant()))
                .bind("createdBy", draft.createdBy())
                .execute());
        return version;
    }

    /** Family, as-of day and the end of the id of the run, as much of it as is needed to be the only one. */
    private String freeName(ModelDraft draft) {
        String id = draft.run().toString().replace("-", "");
        String stem =
                draft.fit().model().family().id() + "-" + draft.asOf().format(DateTimeFormatter.BASIC_ISO_DATE) + "-";
        int length = SHORTEST_SUFFIX;
        while (isTaken(stem + id.substring(id.length() - length))) {
            length++;
        }
        return stem + id.substring(id.length() - length);
    }

    private boolean isTaken(String version) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT EXISTS (SELECT FROM model_version WHERE version = :version)")
                        .bind("version", version)
                        .mapTo(Boolean.class)
                        .one());
    }

    private String text(Object value) {
        return new String(json.write(value), StandardCharsets.UTF_8);
    }

    private static double @Nullable [] months(@Nullable Season season) {
        return season == null
                ? null
                : season.months().stream().mapToDouble(factor -> factor).toArray();
    }

    private static double @Nullable [] flat(double @Nullable [][] matrix) {
        return matrix == null
                ? null
                : Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
    }
}
