package id.pulang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Three field devices without a network on which people are registered, twelve of them for a second time: four are
 * known at the post, four are taken in twice on one device, four on two devices; each in another spelling.
 */
final class ThreeTablets {

    /** How many are known at the post before. */
    static final int KNOWN = 4;

    private final List<Tablet> tablets;
    private final List<List<Map<String, String>>> people;

    /**
     * Registers people on each device, and sends nothing.
     *
     * @param each how many on each device
     * @param known who is known at the post
     */
    ThreeTablets(List<Tablet> tablets, int each, FieldPeople invented, List<Map<String, String>> known) {
        this.tablets = List.copyOf(tablets);
        this.people = planted(each, invented, known);
        tablets.forEach(Tablet::goesOffline);
        for (int at = 0; at < tablets.size(); at++) {
            tablets.get(at).registers(people.get(at));
            assertThat(tablets.get(at).page().locator("#unsent")).hasText(String.valueOf(each));
        }
    }

    /** How many questions each device shows. */
    List<Integer> questions() {
        return tablets.stream().map(each -> each.questions().count()).toList();
    }

    /** Sends everything, one device after the other. */
    void send() {
        for (Tablet tablet : tablets) {
            tablet.isOnlineAgain();
            tablet.hasSentAll();
        }
    }

    private static List<List<Map<String, String>>> planted(
            int each, FieldPeople invented, List<Map<String, String>> known) {
        List<Map<String, String>> first = new ArrayList<>(invented.some(each - 4));
        List<Map<String, String>> second = new ArrayList<>(invented.some(each - 5));
        List<Map<String, String>> third = new ArrayList<>(invented.some(each - 3));
        again(first, List.of(known.get(0), known.get(1), first.get(5), first.get(6)));
        again(second, List.of(known.get(2), second.get(5), second.get(6), first.get(7), first.get(8)));
        again(third, List.of(known.get(3), first.get(9), second.get(7)));
        return List.of(first, second, third);
    }

    private static void again(List<Map<String, String>> people, List<Map<String, String>> known) {
        known.stream().map(FieldPeople::respelt).forEach(people::add);
    }
}
