package io.clave.scoring.migration;

import static io.clave.scoring.model.CustomerClass.BARNACLE;
import static io.clave.scoring.model.CustomerClass.STRANGER;
import static io.clave.scoring.model.CustomerClass.TRUE_FRIEND;
import static org.assertj.core.api.Assertions.assertThat;

import io.clave.scoring.model.ClassMove;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClassMigrationTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 3, 1);

    private final UUID stayed = UUID.randomUUID();
    private final UUID moved = UUID.randomUUID();
    private final UUID came = UUID.randomUUID();
    private final UUID went = UUID.randomUUID();

    @Test
    void everyAccountIsCountedOnceWithWhoCameAndWhoWent() {
        ClassMigration migration = ClassMigration.between(
                FROM,
                Map.of(stayed, TRUE_FRIEND, moved, TRUE_FRIEND, went, STRANGER),
                TO,
                Map.of(stayed, TRUE_FRIEND, moved, BARNACLE, came, STRANGER));

        assertThat(migration.accounts()).isEqualTo(4);
        assertThat(migration.changed()).isEqualTo(1);
        assertThat(migration.moves())
                .containsExactly(
                        new ClassMove(TRUE_FRIEND, TRUE_FRIEND, 1),
                        new ClassMove(TRUE_FRIEND, BARNACLE, 1),
                        new ClassMove(STRANGER, null, 1),
                        new ClassMove(null, STRANGER, 1));
    }

    @Test
    void withoutAccountsNobodyMoved() {
        ClassMigration migration = ClassMigration.between(FROM, Map.of(), TO, Map.of());

        assertThat(migration.accounts()).isZero();
        assertThat(migration.moves()).isEmpty();
    }
}
