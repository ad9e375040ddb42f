package replaydesk.history.report;

/** The statements that reports are read with: all of one report in one statement, and so of one moment. */
final class ReportSql {

    /** The most lines of a figure. */
    static final int MOST = 500;

    private static final String VISIBLE = """
            ($3::text[] is null or v.organisation = any($3)) and ($4::text is null or v.organisation = $4)
              and ($5::text is null or v.product = $5) and ($6::text is null or v.category = $6)""";
    private static final String TEAM = "($7::text is null or %1$s.team = $7 or $7 = 'none' and %1$s.team is null)";
    /** Looks at the case only where the report is of a product or category: all else is of the fact. */
    private static final String FACTS = """
            f as not materialized (
              select f.* from @report_fact f
               where f.at >= $1 and f.at < $2 and ($3::text[] is null or f.organisation = any($3))
                 and ($4::text is null or f.organisation = $4) and %s
                 and ($5::text is null and $6::text is null or exists (select from @case_view v
                   where v.case_id = f.case_id and ($5::text is null or v.product = $5)
                     and ($6::text is null or v.category = $6))))
            """.formatted(TEAM.formatted("f"));
    private static final String CASES = """
            v as not materialized (select v.* from @case_view v where %s and %s)
            """.formatted(VISIBLE, TEAM.formatted("v"));

    private static final String SOLVED =
            """
                    select 'SOLVED' as figure, v.solved_level as level, null::int as to_level, v.team,
                           v.assignee as person, null::text as key,
                           case when grouping(v.team) = 0 then 'TEAM'
                                when grouping(v.assignee) = 0 then 'PERSON' end as detail,
                           count(*) as n, count(*) as cases, null::float8 as median, null::float8 as p90,
                           count(*) filter (where v.first_contact) as first
                      from v where %s
                     group by grouping sets ((v.solved_level), (v.team), (v.assignee)) order by n desc limit %d
                    """
                    .formatted(Figure.SOLVED.ofCases(), 3 * MOST);
    private static final String OPEN = """
            select 'OPEN', null::int, null::int, v.team, v.assignee, null::text,
                   case when grouping(v.team) = 0 then 'TEAM' else 'PERSON' end,
                   count(*) as n, count(*), null::float8, null::float8, null::bigint
              from v where %s group by grouping sets ((v.team), (v.assignee)) order by n desc limit %d
            """.formatted(Figure.OPEN.ofCases(), 2 * MOST);
    private static final String STAYS = facts(Figure.TIME_AT_LEVEL, "f.level, null::int, null::text, null::text, "
            + "null::text, null::text",
            "percentile_cont(0.5) within group (order by f.millis), "
                    + "percentile_cont(0.9) within group (order by f.millis)",
            "f.level");
    private static final String ESCALATIONS = facts(Figure.ESCALATIONS,
            "f.level, f.to_level, null::text, null::text, f.key, f.detail", "f.level, f.to_level, f.key, f.detail");
    private static final String BOUNCES = facts(Figure.BOUNCES,
            "null::int, null::int, f.team, null::text, null::text, null::text", "f.team");
    private static final String REOPENED = facts(Figure.REOPENED,
            "null::int, null::int, null::text, null::text, f.key, f.detail", "f.key, f.detail");

    private static final String OF_KEY = "null::int, null::int, null::text, null::text, f.key, null::text";

    /** The report: lines of all figures, the greatest first. */
    static final String REPORT = "with " + CASES + ", " + FACTS + "(" + SOLVED + ") union all (" + OPEN
            + ") union all (" + STAYS + ") union all (" + ESCALATIONS + ") union all (" + BOUNCES + ") union all ("
            + REOPENED + ") union all (" + facts(Figure.KNOWN_SOLUTION_USED, OF_KEY, "f.key") + ") union all ("
            + facts(Figure.KNOWN_SOLUTION_HELPED, OF_KEY, "f.key") + ") union all ("
            + facts(Figure.KNOWN_SOLUTION_FAILED, OF_KEY, "f.key") + ")";

    private ReportSql() {
    }

    private static String facts(Figure figure, String columns, String groups) {
        return facts(figure, columns, "null::float8, null::float8", groups);
    }

    private static String facts(Figure figure, String columns, String measures, String groups) {
        return "select '%s', %s, count(*) as n, count(distinct f.case_id), %s, null::bigint from f "
                .formatted(figure.name(), columns, measures)
                + "where f.what = '%s' group by %s order by n desc limit %d".formatted(figure.fact(), groups, MOST);
    }

    /**
     * Returns the statement that lists the cases behind a number, by id.
     *
     * @param columns the columns of {@code case_view v}
     */
    static String cases(Figure figure, String columns) {
        var which = figure.fact() == null
                ? figure.ofCases() + " and ($8::int is null or v.solved_level = $8)"
                        + " and ($10::text is null or v.assignee = $10 or $10 = 'none' and v.assignee is null) and "
                        + TEAM.formatted("v") + " and $9::int is null and $11::text is null and $12::text is null"
                : "v.case_id in (select f.case_id from @report_fact f where f.what = '" + figure.fact()
                        + "' and f.at >= $1 and f.at < $2 and ($8::int is null or f.level = $8)"
                        + " and ($9::int is null or f.to_level = $9) and ($11::text is null or f.key = $11)"
                        + " and ($12::text is null or f.detail = $12 or $12 = 'none' and f.detail is null)"
                        + " and $10::text is null and " + TEAM.formatted("f") + ")";
        return "select " + columns + " from @case_view v where " + which + " and $1::timestamptz < $2 and " + VISIBLE
                + " and v.case_id > $13 order by v.case_id limit $14";
    }
}
