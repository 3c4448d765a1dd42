package id.pulang.repatriation.web.search;

import id.pulang.identity.Acting;
import id.pulang.identity.Role;
import id.pulang.incidents.SearchWords;
import id.pulang.pages.Finder;
import id.pulang.pages.Finders;
import id.pulang.pages.Found;
import id.pulang.repatriation.NameListPrints;
import id.pulang.repatriation.handovers.HandoverRecords;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds records of handover and name lists by their number or a part of it. */
@Component
class PaperFinder implements Finder {

    private static final Set<Role> READERS =
            Set.of(Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION, Role.RECEIVING_AGENCY);

    private final HandoverRecords records;
    private final NameListPrints lists;

    PaperFinder(HandoverRecords records, NameListPrints lists) {
        this.records = records;
        this.lists = lists;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Set<Role> roles() {
        return READERS;
    }

    @Override
    public List<Finders.Group> find(String words, int most) {
        return List.of(new Finders.Group("papers", fitting(words, most)));
    }

    private List<Found> fitting(String words, int most) {
        String asked = SearchWords.number(words);
        if (asked.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        Stream<Found> handed = records.numbered(asked, most).entrySet().stream()
                .map(each -> Found.named(
                        each.getValue(),
                        "",
                        null,
                        "/desk/handovers/" + each.getKey().value() + "/bast"));
        Stream<Found> named = Acting.actor().role().holdsAny(ManifestFinder.TRAVEL)
                ? lists.numbered(asked).entrySet().stream()
                        .map(each -> Found.named(
                                each.getKey(),
                                "",
                                null,
                                "/desk/repatriation/" + each.getValue().value() + "/names"))
                : Stream.empty();
        return Stream.concat(handed, named).limit(most).toList();
    }
}
