package io.clave.cli.rebuild;

/** A rebuild and how far it has come, as the API tells it. */
record RebuildView(String id, String state, long received, long accounts, long restored, long removed) {

    boolean isDone() {
        return state.equals("DONE");
    }
}
