package id.pulang.benchmarks.load;

import java.util.ArrayList;

/** An agent that takes all memory of the process into which it is loaded; nothing of it is in what is delivered. */
public final class MemoryFiller {

    private static final int MEGABYTE = 1024 * 1024;

    private MemoryFiller() {}

    /** Called by the Java virtual machine once the agent is loaded. */
    public static void agentmain(String words) {
        Thread.ofPlatform().name("memory-filler").start(() -> {
            var all = new ArrayList<byte[]>();
            while (true) {
                all.add(new byte[MEGABYTE]);
            }
        });
    }
}
