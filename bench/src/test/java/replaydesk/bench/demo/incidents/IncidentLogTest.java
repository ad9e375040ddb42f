package replaydesk.bench.demo.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentLogTest {

    private static final String HEADER =
            "number,incident_state,active,reassignment_count,reopen_count,sys_mod_count,caller_id,"
                    + "opened_at,sys_updated_by,sys_updated_at,contact_type,category,subcategory,u_symptom,cmdb_ci,"
                    + "impact,urgency,priority,"
                    + "assignment_group,assigned_to,problem_id,caused_by,closed_code,resolved_by,resolved_at,closed_at,"
                    + "notify,knowledge,made_sla\n";

    @Test
    void givenLinesOfTwoIncidents_whenRead_thenEachHasItsOwnInOrder() {
        var incidents = read(HEADER + line("INC1", "New", "Group 1") + line("INC1", "Closed", "Group 2")
                + line("INC2", "Closed", "?"));

        assertThat(incidents).extracting(Incident::number).containsExactly("INC1", "INC2");
        assertThat(incidents.getFirst().lines()).extracting(LogLine::state)
                .containsExactly(LogState.NEW, LogState.CLOSED);
    }

    @Test
    void givenAQuestionMark_whenRead_thenItIsNotKnown() {
        var line = read(HEADER + line("INC1", "Closed", "?")).getFirst().first();

        assertThat(line.group()).isNull();
        assertThat(line.resolvedAt()).isNull();
        assertThat(line.caller()).isEqualTo("Caller 2403");
    }

    @Test
    void givenAnUnpaddedDate_whenRead_thenTheDayComesFirst() {
        assertThat(read(HEADER + line("INC1", "Closed", "?")).getFirst().first().openedAt())
                .isEqualTo(LocalDateTime.of(2016, 3, 1, 4, 57));
    }

    @Test
    void givenAMailThatGoesOut_whenRead_thenTheLineSaysSo() {
        var line = read(HEADER + line("INC1", "Closed", "?")).getFirst().first();

        assertThat(line.notified()).isTrue();
        assertThat(line.documentUsed()).isFalse();
        assertThat(line.inTime()).isTrue();
    }

    @Test
    void givenGroupsAndGapsBetween_whenTheirChangesAreCounted_thenAnUnknownGroupIsOneToo() {
        var incident = read(HEADER + line("INC1", "New", "Group 1") + line("INC1", "Active", "Group 1")
                + line("INC1", "Active", "?") + line("INC1", "Closed", "Group 1")).getFirst();

        assertThat(incident.groups()).containsExactly("Group 1", "?", "Group 1");
        assertThat(incident.groupChanges()).isEqualTo(2);
    }

    @Test
    void givenAnUnknownState_whenRead_thenItSaysWhichAndWhere() {
        assertThatThrownBy(() -> read(HEADER + line("INC1", "Lost", "?")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Line ")
                .hasMessageContaining("Lost");
    }

    @Test
    void givenAShortLine_whenRead_thenItSaysSo() {
        assertThatThrownBy(() -> read(HEADER + "INC1,New\n")).hasMessageContaining("29 fields");
    }

    private static String line(String number, String state, String group) {
        return number + "," + state
                + ",true,0,0,0,Caller 2403,1/3/2016 04:57,Updated by 21,1/3/2016 05:30,Phone,Category 55,?,?,?,"
                + "2 - Medium,2 - Medium,3 - Moderate," + group
                + ",?,?,?,code 5,?,?,5/3/2016 12:00,Send Email,false,true\n";
    }

    private static List<Incident> read(String csv) {
        var incidents = new ArrayList<Incident>();
        try (var log = IncidentLog.open(() -> new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)))) {
            log.forEachRemaining(incidents::add);
        }
        return incidents;
    }
}
