package io.clave.cli.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.cli.testing.ScriptedApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScoringRebuildTest {

    private final ScriptedApi server = new ScriptedApi();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theLedgerIsReadAfterTheRebuildBeganAndPutInPlaceWhenAllIsThere() {
        server.answers(
                rebuild("RECEIVING"),
                "{\"items\":[{\"orderId\":\"1\",\"netAmount\":\"1.50\"}],\"next\":\"p2\"}",
                rebuild("RECEIVING"),
                "{\"items\":[{\"orderId\":\"2\"}],\"next\":null}",
                rebuild("RECEIVING"),
                rebuild("APPLYING"),
                rebuild("DONE"));

        RebuildView done = new ScoringRebuild(server.api()).run(RebuildSource.LEDGER, new LedgerOrders(server.api()));

        assertThat(done.isDone()).isTrue();
        assertThat(server.calls())
                .containsExactly(
                        "POST /api/v1/projection-rebuilds {\"source\":\"LEDGER\"}",
                        "GET /api/v1/ledger/orders?limit=1000 ",
                        "POST /api/v1/projection-rebuilds/r1/orders"
                                + " {\"orders\":[{\"orderId\":\"1\",\"netAmount\":\"1.50\"}]}",
                        "GET /api/v1/ledger/orders?limit=1000&cursor=p2 ",
                        "POST /api/v1/projection-rebuilds/r1/orders {\"orders\":[{\"orderId\":\"2\"}]}",
                        "POST /api/v1/projection-rebuilds/r1/apply {}",
                        "POST /api/v1/projection-rebuilds/r1/apply {}");
    }

    private static String rebuild(String state) {
        return "{\"id\":\"r1\",\"state\":\"%s\",\"received\":2,\"accounts\":1,\"restored\":1,\"removed\":0}"
                .formatted(state);
    }
}
