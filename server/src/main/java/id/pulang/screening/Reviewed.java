package id.pulang.screening;

/** How often officers have concluded the screening of a person. */
public enum Reviewed {
    NOT_YET,
    ONCE,
    TWICE
}
