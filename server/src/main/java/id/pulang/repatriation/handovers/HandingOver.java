package id.pulang.repatriation.handovers;

import id.pulang.cases.CaseId;
import id.pulang.repatriation.manifest.ManifestRefusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What came of handing several people over: the records made, and for each of the others why not. */
public record HandingOver(List<HandoverId> made, Map<CaseId, ManifestRefusal> refused) {

    public HandingOver {
        made = List.copyOf(made);
        refused = Map.copyOf(refused);
    }

    /** Nobody was handed over, all for one reason. */
    static HandingOver none(Collection<CaseId> people, ManifestRefusal reason) {
        return new HandingOver(
                List.of(), people.stream().distinct().collect(Collectors.toMap(who -> who, _ -> reason)));
    }
}
