package id.pulang.benchmarks.search;

import id.pulang.benchmarks.served.Browser;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A browser in which an officer has logged in and looks for people by the form of the list of people; for one thread.
 */
public final class SearchingOfficer {

    private final Browser browser;

    /** Logs in. */
    public SearchingOfficer(int port, String name, String password) throws IOException, InterruptedException {
        browser = new Browser(port, name, password);
    }

    /** Sends the form as the page does and returns the list that takes the place of the one on the page. */
    String search(String words) throws IOException {
        return browser.part("/desk/people", List.of(Map.entry("q", words)));
    }

    /** Says whether the server has read everybody and answers searches. */
    public boolean isAnswered(String words) throws IOException, InterruptedException {
        return browser.answer("/desk/people", List.of(Map.entry("q", words))).statusCode() == 200;
    }
}
