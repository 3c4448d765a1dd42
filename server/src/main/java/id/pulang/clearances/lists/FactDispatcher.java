package id.pulang.clearances.lists;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import id.pulang.clearances.gates.Gate.KeptBy;
import id.pulang.incidents.facts.FactOwner;
import id.pulang.incidents.facts.ReportedFact;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Hands what a list newly said that shuts gates to the modules that keep it, all rows of a kind at once. */
@Component
class FactDispatcher {

    private final Map<String, FactOwner> owners;

    FactDispatcher(List<FactOwner> owners) {
        this.owners = owners.stream().collect(toUnmodifiableMap(FactOwner::name, Function.identity()));
        Stream.of(KeptBy.values()).filter(KeptBy::takesReports).forEach(this::owner);
    }

    void dispatch(List<TakenList.News> news) {
        Map<FactOwner, List<ReportedFact>> byOwner = news.stream()
                .collect(groupingBy(each -> owner(each.keptBy()), mapping(TakenList.News::fact, toList())));
        byOwner.forEach(FactOwner::take);
    }

    private FactOwner owner(KeptBy keeper) {
        FactOwner owner = owners.get(keeper.owner());
        if (owner == null) {
            throw new IllegalStateException("Nobody keeps the facts of " + keeper.owner());
        }
        return owner;
    }
}
