package io.clave.cli.bench;

import io.clave.cli.api.Batches;
import io.clave.cli.api.ClaveApi;
import io.clave.cli.api.OrderTopic;
import io.clave.cli.identity.Role;
import io.clave.cli.stack.Member;
import io.clave.cli.stack.Stack;
import io.clave.cli.text.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everything that an ingest measurement touches: both doors, the ledger behind them, and accounts of its own. */
final class BenchSite implements AutoCloseable {

    static final List<String> DURABILITY = List.of("fsync", "synchronous_commit", "full_page_writes");
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final int ACCOUNTS = 200;

    final Ledger ledger;
    final Quiet quiet;
    final OrderTopic topic;
    final Batches batches;
    final Map<String, UUID> accounts;
    final SingleDoor put;
    final String bootstrapServers;

    private BenchSite(Stack stack, Ledger ledger, OrderTopic topic, ClaveApi api) {
        this.bootstrapServers = stack.bootstrapServers();
        this.ledger = ledger;
        this.quiet = new Quiet(bootstrapServers, ledger, PATIENCE);
        this.topic = topic;
        this.batches = new Batches(api, PATIENCE);
        this.accounts = open("I");
        this.put = SingleDoor.put(api);
    }

    static BenchSite of(Stack stack, Clock clock) {
        if (!stack.isUp()) {
            throw new Refusal("The stack is not up; start it with ./clave up --detach.");
        }
        Ledger ledger = Ledger.open(stack.database(Member.ACCOUNTS));
        requireDurability(ledger);
        OrderTopic topic = new OrderTopic(stack.bootstrapServers(), PATIENCE, clock);
        String token = stack.token(Role.ERP);
        return new BenchSite(stack, ledger, topic, new ClaveApi(stack.gateway(), () -> token));
    }

    /** Accounts of the measurements by external id, each prefix its own. */
    Map<String, UUID> open(String prefix) {
        return BenchAccounts.open(batches, prefix, ACCOUNTS);
    }

    /** Accounts for bare rows, by the external ids of those that the doors meet; nothing else is ever booked to them. */
    Map<String, UUID> bareAccounts() {
        Iterator<UUID> bare =
                BenchAccounts.open(batches, "B", accounts.size()).values().iterator();
        Map<String, UUID> byDoor = new LinkedHashMap<>();
        accounts.keySet().forEach(id -> byDoor.put(id, bare.next()));
        return byDoor;
    }

    @Override
    public void close() {
        topic.close();
        quiet.close();
        ledger.close();
    }

    /** A figure without durability would be a lie. */
    private static void requireDurability(Ledger ledger) {
        for (String name : DURABILITY) {
            if (!ledger.setting(name).equals("on")) {
                throw new Refusal(
                        "The database runs with " + name + " " + ledger.setting(name) + "; nothing is measured.");
            }
        }
    }
}
