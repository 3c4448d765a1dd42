package id.pulang.pages;

import id.pulang.identity.PackRole;
import id.pulang.identity.Role;
import id.pulang.identity.transactions.Busy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The places that the modules offer, in the order of the way home. */
@Component
public class Navigation {

    /** How many places stand in the bar of a phone beside home. */
    private static final int IN_THE_BAR = 3;

    /** The places of the commonest work of each right. */
    private static final Map<Role, List<String>> COMMON = new EnumMap<>(Map.of(
            Role.REGISTRATION_OFFICER, List.of("incidents", "people", "cases"),
            Role.CONSULAR_OFFICER, List.of("cases", "people", "clearances"),
            Role.MEDICAL_OFFICER, List.of("assistance", "cases", "people"),
            Role.REVIEWER, List.of("people", "cases", "incidents"),
            Role.CLEARANCE_OWNER, List.of("clearances", "cases", "people"),
            Role.REPATRIATION_LEAD, List.of("repatriation", "clearances", "cases"),
            Role.HEAD_OF_MISSION, List.of("incidents", "clearances", "repatriation"),
            Role.RECEIVING_AGENCY, List.of("handovers", "cases", "people"),
            Role.ADMINISTRATOR, List.of("accounts", "posts", "parked")));

    private final List<NavigationItem> items;
    private final List<HomeSection> sections;
    private final List<Duties> duties;
    private final List<Bell> bells;
    private final Map<PackRole, Rail> rails = new ConcurrentHashMap<>();

    Navigation(List<NavigationItem> items, List<HomeSection> sections, List<Duties> duties, List<Bell> bells) {
        this.bells = List.copyOf(bells);
        this.duties =
                duties.stream().sorted(Comparator.comparingInt(Duties::order)).toList();
        this.items = items.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::order))
                .toList();
    }

    /**
     * Returns the places that a role may open, and which of them are the commonest of its work; made once for a role.
     */
    public Rail rail(PackRole role) {
        return rails.computeIfAbsent(role, this::made);
    }

    private Rail made(PackRole role) {
        List<NavigationItem> open =
                items.stream().filter(item -> role.holdsAny(item.roles())).toList();
        List<NavigationItem> common = COMMON.keySet().stream()
                .filter(role::holds)
                .flatMap(right -> COMMON.getOrDefault(right, List.of()).stream())
                .distinct()
                .flatMap(code -> open.stream().filter(item -> item.code().equals(code)))
                .limit(IN_THE_BAR)
                .toList();
        return new Rail(open, common, bells.stream().anyMatch(bell -> bell.isFor(role)));
    }

    /**
     * Returns the acts that wait for the acting person: what has to be done first stands first, then what nothing says
     * when to do, in the order of the way home. A module that is {@link Busy} is left out, and the answer says so.
     */
    public WaitingActs waiting(PackRole role) {
        return asked(duties.stream().filter(each -> each.isFor(role)).toList(), unread(role));
    }

    /** Counts at each place of the rail how many acts wait there for the acting person. */
    public Map<String, Long> counts(PackRole role) {
        return asked(
                        duties.stream()
                                .filter(each ->
                                        each.isFor(role) && !each.place().isEmpty())
                                .toList(),
                        0)
                .counts();
    }

    private static WaitingActs asked(List<Duties> asked, int unread) {
        var acts = new ArrayList<Duty>();
        var counts = new HashMap<String, Long>();
        boolean complete = true;
        for (Duties each : asked) {
            try {
                List<Duty> waiting = each.waiting().get();
                acts.addAll(waiting);
                if (!each.place().isEmpty()) {
                    counts.merge(
                            each.place(), waiting.stream().mapToLong(Duty::of).sum(), Long::sum);
                }
            } catch (Busy busy) {
                complete = false;
            }
        }
        return new WaitingActs(inOrder(acts), counts, unread, complete);
    }

    private static List<Duty> inOrder(List<Duty> acts) {
        return acts.stream()
                .filter(duty -> duty.of() > 0)
                .sorted(Comparator.comparing(Duty::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Counts what the acting person has not read behind the bell, no further than one more than {@link Bell#MOST}. */
    public int unread(PackRole role) {
        return bells.stream()
                .filter(bell -> bell.isFor(role))
                .mapToInt(bell -> bell.unread().getAsInt())
                .sum();
    }

    /** Returns the parts of the home page that concern a role. */
    public List<HomeSection> sections(PackRole role) {
        return sections.stream().filter(section -> section.isFor(role)).toList();
    }
}
