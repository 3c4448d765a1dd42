package id.pulang.demo;

import id.pulang.authentication.accounts.NewAccount;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Tells the result of the demonstration to people and to programs. */
public final class DemoReport {

    private static final int WIDTH = 44;

    private DemoReport() {}

    /** Returns the result as one JSON object on one line. */
    public static String json(DemoResult result) {
        return JsonMapper.shared().writeValueAsString(result);
    }

    /** Returns the result as a table. */
    public static String table(DemoResult result) {
        StringBuilder table = new StringBuilder();
        line(table, "Statements in the lists", result.matched().statements());
        line(table, "People that they are about", result.matched().people());
        line(table, "  present in the incident", result.matched().incidentPeople());
        line(table, "Joined automatically", result.matched().joinedAutomatically());
        line(table, "  of them wrong", result.matched().wrongAutomaticJoins());
        line(table, "Questions settled by two officers", result.matched().reviewQuestions());
        line(table, "Ready to go home", result.ready());
        line(table, "Withheld", result.withheld().people());
        result.withheld().byGate().forEach((gate, people) -> line(table, "  by " + gate, people));
        result.confirmed().forEach((gate, people) -> line(table, "Confirmed by owners of " + gate, people));
        line(table, "On the manifest", result.journey().manifest());
        line(table, "Boarded", result.journey().boarded());
        line(table, "Handed over by the mission", result.journey().handedOver());
        line(table, "Home: accepted by the agencies", result.journey().home());
        return table + "Seconds: " + seconds(result.seconds());
    }

    /** Returns the address of the pages and one log-in for each audience. */
    public static String invitation(int port, List<NewAccount> accounts) {
        return accounts.stream()
                .map(account -> String.format(
                        Locale.ROOT,
                        "  %-9s %-22s %s",
                        account.login(),
                        account.role().code().toLowerCase(Locale.ROOT).replace('_', ' '),
                        account.post().value()))
                .collect(Collectors.joining(
                        "\n",
                        "\nOpen http://localhost:" + port + " and log in; the password of all is "
                                + DemoOfficers.PASSWORD + "\n",
                        "\nStop with Ctrl+C."));
    }

    private static void line(StringBuilder table, String what, int count) {
        table.append(String.format(Locale.ROOT, "%-" + WIDTH + "s %5d%n", what, count));
    }

    private static String seconds(Map<String, Double> seconds) {
        return seconds.entrySet().stream()
                .map(step -> step.getKey() + " " + step.getValue())
                .collect(Collectors.joining(", "));
    }
}
