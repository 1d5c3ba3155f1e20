package io.clave.cli.torture;

import io.clave.cli.stack.Member;
import java.util.List;

/** What happens to the stack while orders are pushed. */
enum Fault {
    NONE(Manner.NONE),
    REBALANCE(Manner.REBALANCE),
    KILL_RELAY(Manner.CUT_RELAY),
    KILL_ACCOUNTS(Manner.KILL, Member.ACCOUNTS),
    KILL_SCORING(Manner.KILL, Member.SCORING),
    STOP_BROKER(Manner.STOP, Member.KAFKA),
    KILL_BROKER(Manner.KILL, Member.KAFKA),
    STOP_DATABASE(Manner.STOP, Member.POSTGRESQL),
    KILL_DATABASE(Manner.KILL, Member.POSTGRESQL),
    KILL_ALL(Manner.KILL, Member.values());

    /** How it comes about. */
    enum Manner {
        NONE,
        REBALANCE,
        CUT_RELAY,
        STOP,
        KILL
    }

    final Manner manner;
    final List<Member> victims;

    Fault(Manner manner, Member... victims) {
        this.manner = manner;
        this.victims = List.of(victims);
    }
}
