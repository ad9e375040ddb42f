package replaydesk.history.report;

/**
 * Something that reports count.
 *
 * @param level   where the case was; null when it was nowhere
 * @param toLevel where it went; null unless it is an escalation
 * @param team    the team that had the case, or got it back
 * @param key     what of its kind; see {@link What}
 * @param detail  more of it; see {@link What}
 * @param millis  how long a stay was; null of anything else
 */
record ReportFact(What what, Integer level, Integer toLevel, String team, String key, String detail, Long millis) {

    static final String HANDED_BACK = "HANDED_BACK";
    static final String SELF_HELP = "SELF_HELP";
    static final String NONE = "NONE";

    static ReportFact of(What what, Integer level, String team, String key, String detail) {
        return new ReportFact(what, level, null, team, key, detail, null);
    }
}
