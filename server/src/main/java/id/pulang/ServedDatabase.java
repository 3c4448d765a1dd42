package id.pulang;

/** A PostgreSQL that someone else runs; its address comes from {@code PULANG_DB_URL}. */
record ServedDatabase(String url, String owner, String password) implements RunningDatabase {

    @Override
    public void close() {}

    @Override
    public String toString() {
        return url;
    }
}
