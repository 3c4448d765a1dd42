package id.pulang.demo.surge;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came of a surge.
 *
 * @param reported reports that were taken in
 * @param registered people who are registered with a case
 * @param peakDay people on the day with the most
 * @param p95Ms in how many milliseconds 19 of 20 were registered, while officers worked at once
 * @param lost who was taken in and is not there
 * @param seconds how long it took
 */
public record SurgeResult(
        int reported, int registered, int peakDay, long p95Ms, int lost, Map<String, Double> seconds) {

    /** Returns the result as one JSON object on one line. */
    public String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /** Returns the result as a sentence. */
    public String sentence() {
        return "%d reports, %d people registered, %d on the day with the most, 19 of 20 within %d ms, %d lost, %s s"
                .formatted(reported, registered, peakDay, p95Ms, lost, seconds.get("total"));
    }
}
