package id.pulang.packs;

/** The packs that come with the server, read once for all tests. */
public final class ShippedPacks {

    /** All of them; the usual one is that of Indonesian missions in Cambodia. */
    public static final Packs PACKS = Packs.load(null, "id-kh");

    private ShippedPacks() {}
}
