package id.pulang.browser;

import com.microsoft.playwright.CDPSession;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts what a window receives as it comes over the wire: the heads of answers and their bodies, packed as they were
 * sent. What lies in the browser's cache counts nothing.
 */
final class Wire {

    private final Window window;
    private final AtomicLong received = new AtomicLong();

    Wire(Window window) {
        this.window = window;
        CDPSession session = window.page().context().newCDPSession(window.page());
        session.on(
                "Network.loadingFinished",
                event -> received.addAndGet(event.get("encodedDataLength").getAsLong()));
        session.send("Network.enable");
    }

    /** Opens a path with all its sections and returns how many bytes came for it. */
    long bytes(String path) {
        long before = received.get();
        window.open(path);
        return received.get() - before;
    }
}
