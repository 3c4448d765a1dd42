package id.pulang.linkage.blocking;

/**
 * Where the line runs between keys that tell something and keys that too many share.
 *
 * @param shift by how many bits the number of a key is shortened to that of its bucket
 * @param largest the most records that may share a key that tells something
 */
public record Cut(int shift, int largest) {}
