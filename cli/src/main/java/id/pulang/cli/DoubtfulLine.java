package id.pulang.cli;

import id.pulang.cli.words.Texts;
import id.pulang.linkage.clustering.UncertainCluster;
import id.pulang.linkage.decision.WeightsOrigin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what was left apart, and which groups somebody should look at. */
final class DoubtfulLine {

    private static final int NAMED = 5;

    private DoubtfulLine() {}

    /** What people should know of an outcome before they believe it, line by line. */
    static List<String> about(Outcome outcome, List<UncertainCluster> groups, Texts texts) {
        var lines = new ArrayList<String>();
        if (outcome.leftApart() > 0) {
            lines.add(texts.say("apart", texts.number(outcome.leftApart(), 0)));
        }
        if (outcome.origin() == WeightsOrigin.SHIPPED_AS_LEARNT_FAILED) {
            lines.add(texts.say("weights.failed"));
        }
        if (!groups.isEmpty()) {
            lines.add(said(groups, texts));
        }
        return lines;
    }

    /** One line, which names the largest. */
    private static String said(List<UncertainCluster> groups, Texts texts) {
        String named = groups.stream()
                .limit(NAMED)
                .map(group -> texts.say("doubtful.one", group.group(), group.records()))
                .collect(Collectors.joining(", "));
        return texts.say("doubtful", groups.size(), named + (groups.size() > NAMED ? ", …" : ""));
    }

    /** All of them for a JSON array. */
    static List<Map<String, Object>> asObjects(List<UncertainCluster> groups) {
        return groups.stream().map(DoubtfulLine::asObject).toList();
    }

    private static Map<String, Object> asObject(UncertainCluster group) {
        var object = new LinkedHashMap<String, Object>();
        object.put("group", group.group());
        object.put("rows", group.records());
        object.put("mean", group.mean());
        object.put("why", group.why().name().toLowerCase(Locale.ROOT));
        return object;
    }
}
