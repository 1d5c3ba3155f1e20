package io.clave.cli.torture;

import io.clave.cli.api.OrderDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** What is pushed and what is broken, step by step; the same seed gives the same script. */
final class Script {

    private static final int ACCOUNTS = 24;
    private static final int MOST_MESSAGES = 120;

    private final Random random;
    private final Orders orders;
    private final List<TortureAccount> accounts;
    private final List<TortureAccount> unknown = new ArrayList<>();
    private final Map<TortureAccount, List<OrderDocument>> sent = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private int steps;

    Script(long seed, String source) {
        random = new Random(seed);
        orders = new Orders(source, random);
        accounts = IntStream.range(0, ACCOUNTS)
                .mapToObj(number -> new TortureAccount(source + "-" + number, number % 2 == 0))
                .toList();
        unknown.addAll(accounts.subList(0, ACCOUNTS / 3));
    }

    /** Accounts that are known from the beginning. */
    List<TortureAccount> known() {
        return accounts.stream().filter(account -> !unknown.contains(account)).toList();
    }

    Step next() {
        int count = 1 + random.nextInt(MOST_MESSAGES);
        List<Message> messages =
                IntStream.range(0, count).mapToObj(number -> message()).toList();
        return new Step(++steps, messages, fault(), opened());
    }

    /** The accounts that nobody has opened yet. */
    List<TortureAccount> rest() {
        List<TortureAccount> rest = List.copyOf(unknown);
        unknown.clear();
        return rest;
    }

    boolean allKnown() {
        return unknown.isEmpty();
    }

    private List<TortureAccount> opened() {
        return !unknown.isEmpty() && random.nextInt(3) == 0 ? List.of(unknown.remove(0)) : List.of();
    }

    /** Every other step goes undisturbed, and each fault happens once before one happens again. */
    private Fault fault() {
        if (steps % 2 == 0) {
            return Fault.NONE;
        }
        if (faults.isEmpty()) {
            faults.addAll(EnumSet.complementOf(EnumSet.of(Fault.NONE)));
            Collections.shuffle(faults, random);
        }
        return faults.remove(faults.size() - 1);
    }

    private Message message() {
        TortureAccount account = accounts.get(random.nextInt(ACCOUNTS));
        if (account.byKafka() && random.nextInt(12) == 0) {
            return Message.rubbish(account, orders.rubbish(account));
        }
        List<OrderDocument> before = sent.computeIfAbsent(account, first -> new ArrayList<>());
        OrderDocument document = before.isEmpty() || random.nextInt(3) == 0
                ? orders.opened(account)
                : orders.following(before.get(random.nextInt(before.size())));
        before.add(document);
        return Message.of(account, document);
    }
}
