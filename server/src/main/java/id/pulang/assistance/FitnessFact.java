package id.pulang.assistance;

import id.pulang.cases.CaseId;
import java.time.LocalDate;

/**
 * A fitness finding as it comes in, by page or by list.
 *
 * @param conditions under which the person may travel, in words; health data, empty when there are none
 * @param source who says it: the examining officer or the list that reports it
 */
public record FitnessFact(CaseId caseId, Fitness fitness, String conditions, LocalDate on, String source) {}
