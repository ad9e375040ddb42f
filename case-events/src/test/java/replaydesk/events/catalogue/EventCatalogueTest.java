package replaydesk.events.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import replaydesk.events.log.Counter;

class EventCatalogueTest {

    @Test
    void theTableStandsAsItWasAgreed() throws IOException {
        var table = EventCatalogue.all().stream().map(EventCatalogueTest::row).toList();

        assertThat(table).isEqualTo(Files.readAllLines(Path.of("src/test/resources/golden/catalogue.txt")));
    }

    @Test
    void everyEventIsARecordNamedAsItsTypeAndWrittenByItsStageAlone() {
        assertThat(EventCatalogue.all()).isNotEmpty().allSatisfy(type -> {
            var event = type.event();
            var kebab = event.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase();
            assertThat(event).isRecord().isFinal();
            assertThat(type.type()).startsWith("replaydesk." + type.stage().key() + "." + kebab + ".v");
            assertThat(event.getInterfaces()).as("the stages of %s", event).hasSize(1);
            assertThat(event.getInterfaces()[0].getSimpleName()).isEqualToIgnoringCase(type.stage().name() + "Event");
        });
    }

    @Test
    void everyObligationPresumesACounterThatItAdvancesSoThatItAppliesOnce() {
        assertThat(EventCatalogue.all()).filteredOn(EventType::owed).isNotEmpty().allSatisfy(
                type -> assertThat(Collections.disjoint(type.presumes(), type.advances())).as(type.type()).isFalse());
    }

    @Test
    void whatIsSometimesPresumedIsNotAlwaysPresumed() {
        assertThat(EventCatalogue.all())
                .allSatisfy(type -> assertThat(Collections.disjoint(type.presumes(), type.presumesSometimes()))
                        .as(type.type()).isTrue());
    }

    @Test
    void aTypeIsFoundByItsRecordItsEventAndItsString() {
        var type = EventCatalogue.of(WorkAccepted.class);

        assertThat(type.type()).isEqualTo("replaydesk.escalation.work-accepted.v1");
        assertThat(EventCatalogue.of(new WorkAccepted("cecilia"))).isSameAs(type);
        assertThat(EventCatalogue.byType(type.type())).containsSame(type);
        assertThat(EventCatalogue.byType("replaydesk.escalation.work-accepted.v2")).isEmpty();
    }

    @Test
    void aTypeThatTwoRecordsClaimIsRefused() {
        var one = EventCatalogue.of(CaseLinked.class);
        var other = new EventType(one.type(), CaseUnlinked.class, Stage.INTAKE, one.presumes(), one.presumesSometimes(),
                one.advances(), false);

        assertThatThrownBy(() -> TypeTable.of(List.of(one, other)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CaseLinked").hasMessageContaining("CaseUnlinked");
    }

    private static String row(EventType type) {
        var row = new ArrayList<String>();
        row.add(type.type());
        row.add("presumes " + keys(type.presumes()));
        row.add("sometimes " + keys(type.presumesSometimes()));
        row.add("advances " + keys(type.advances()));
        row.add(type.owed() ? "owed" : "asked");
        return String.join(" | ", row);
    }

    private static String keys(Collection<Counter> counters) {
        return counters.isEmpty() ? "nothing" : counters.stream().map(Counter::key).collect(Collectors.joining(" "));
    }
}
