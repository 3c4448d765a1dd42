package id.pulang.assistance.web;

import id.pulang.assistance.Fitness;
import java.time.LocalDate;

/** What was typed, to be kept in the form when it could not be taken. */
public record TypedExamination(Fitness fitness, String conditions, LocalDate on) {}
