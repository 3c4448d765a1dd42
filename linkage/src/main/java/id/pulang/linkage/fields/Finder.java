package id.pulang.linkage.fields;

/** Finds out how one field of two records agrees; for one thread. */
public interface Finder {

    /** Tells how the two agree. */
    void compare(int left, int right, Finding finding);
}
