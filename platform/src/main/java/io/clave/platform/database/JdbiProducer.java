package io.clave.platform.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jspecify.annotations.Nullable;

/** JDBI over the pooled data source; a handle joins the caller's transaction. */
@ApplicationScoped
class JdbiProducer {

    @Produces
    @Singleton
    Jdbi jdbi(AgroalDataSource dataSource) {
        Jdbi jdbi = Jdbi.create(dataSource);
        jdbi.setTransactionHandler(new CMTTransactionHandler());
        jdbi.installPlugin(new PostgresPlugin());
        jdbi.registerArrayType(BigDecimal.class, "numeric");
        jdbi.registerArrayType(Instant.class, "timestamptz", JdbiProducer::text);
        jdbi.registerArrayType(LocalDate.class, "date", JdbiProducer::text);
        return jdbi;
    }

    /** As ISO 8601 text: the driver would write times in the zone of this machine. */
    private static @Nullable String text(@Nullable Object time) {
        return time == null ? null : time.toString();
    }
}
