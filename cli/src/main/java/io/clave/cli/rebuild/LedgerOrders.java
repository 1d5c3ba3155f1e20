package io.clave.cli.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.cli.api.ClaveApi;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All orders of the ledger, page by page. */
final class LedgerOrders implements OrderSource {

    private static final int PAGE = 1_000;

    private record OrderPage(List<JsonNode> items, @Nullable String next) {}

    private final ClaveApi api;

    LedgerOrders(ClaveApi api) {
        this.api = api;
    }

    @Override
    public void read(Consumer<List<JsonNode>> some) {
        String place = "";
        while (place != null) {
            OrderPage page = api.get("/ledger/orders?limit=" + PAGE + place, OrderPage.class);
            if (!page.items().isEmpty()) {
                some.accept(page.items());
            }
            place = page.next() == null ? null : "&cursor=" + ClaveApi.encoded(page.next());
        }
    }
}
