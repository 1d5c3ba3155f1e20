package io.clave.cli.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Pushes many accounts or orders; every push may be repeated, so it is, while the API is away. */
public final class Batches {

    public static final int ORDERS = 500;
    private static final int ACCOUNTS = 1000;

    private final ClaveApi api;
    private final Duration patience;

    public Batches(ClaveApi api, Duration patience) {
        this.api = api;
        this.patience = patience;
    }

    /** Opens or updates the accounts, parents first. */
    public BatchResult accounts(List<AccountRow> accounts) {
        return push("/accounts/batch", "accounts", accounts, ACCOUNTS);
    }

    public BatchResult orders(List<OrderDocument> orders) {
        return push("/orders/batch", "orders", orders, ORDERS);
    }

    private BatchResult push(String path, String member, List<?> rows, int size) {
        BatchResult result = BatchResult.NOTHING;
        for (int from = 0; from < rows.size(); from += size) {
            List<?> batch = rows.subList(from, Math.min(rows.size(), from + size));
            result = result.plus(Await.answer(
                    "an answer to POST " + path,
                    patience,
                    () -> api.post(path, Map.of(member, batch)).as(BatchResult.class)));
        }
        return result;
    }
}
