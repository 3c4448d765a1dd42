package id.pulang.repatriation;

import id.pulang.cases.CaseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What came of handing several people over: the records made, and for each of the others why not. */
public record HandingOver(List<HandoverId> made, Map<CaseId, Refusal> refused) {

    public HandingOver {
        made = List.copyOf(made);
        refused = Map.copyOf(refused);
    }

    /** Nobody was handed over, all for one reason. */
    static HandingOver none(Collection<CaseId> people, Refusal reason) {
        return new HandingOver(
                List.of(), people.stream().distinct().collect(Collectors.toMap(who -> who, _ -> reason)));
    }
}
