package id.pulang;

import java.util.List;

/** Processes of Java that tests start. */
public final class ShortLived {

    /**
     * Options for one that ends before the second compiler has paid off, and runs classes that were just compiled:
     * checking their code once more is a sixteenth of the work of a start.
     */
    public static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote");

    private ShortLived() {}
}
