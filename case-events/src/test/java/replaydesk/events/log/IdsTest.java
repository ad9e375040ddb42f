package replaydesk.events.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final UUID CASE = UUID.fromString("0194f000-0000-7000-8000-000000000001");
    private static final UUID COMMAND = UUID.fromString("0c7a9b54-35a6-5f0e-8d63-0a7b1f1e2d02");
    private static final UUID CAUSE = UUID.fromString("5f0c9f7a-6d4e-5a43-9a57-1c8f0f5b6f03");

    /** Compares with ids that another implementation, outside this project, computed: they never change. */
    @Test
    void idsAreThoseOfTheContract() {
        assertThat(Ids.caseOf("acme", "desk", "Nyckel-ключ-1")).hasToString("1acd0ca2-83f2-5959-ad96-29609f8a50ad");
        assertThat(Ids.command(CASE, "propose", "anna", "k-1")).hasToString("b1d3ed15-4f08-58c0-9c1f-a0f4d51c8108");
        assertThat(Ids.decided(COMMAND, presumption("assignment=4,life=1,proposal=0")))
                .hasToString("bd186cac-d9df-5f35-9035-feb83973e779");
        assertThat(Ids.decided(COMMAND, Presumption.NOTHING)).hasToString("4332a232-2fc2-5b20-9c3c-9382b3b1daf7");
        assertThat(Ids.obligation(CAUSE, "close", presumption("closing=1,life=1")))
                .hasToString("f973522c-b50a-5929-94b7-c75ed61b7e65");
    }

    @Test
    void theyAreOfVersion5AndOfTheVariantOfRfc9562() {
        for (int i = 0; i < 100; i++) {
            var id = Ids.caseOf("acme", "desk", "key " + i);
            assertThat(id.version()).isEqualTo(5);
            assertThat(id.variant()).isEqualTo(2);
        }
    }

    @Test
    void noTwoListsOfPartsMakeTheSameName() {
        var ids = new HashSet<UUID>();
        ids.add(Ids.caseOf("a", "b", "c"));
        ids.add(Ids.caseOf("ab", "", "c"));
        ids.add(Ids.caseOf("", "ab", "c"));
        ids.add(Ids.caseOf("a", "bc", ""));
        ids.add(Ids.caseOf("a\0b", "c", ""));
        ids.add(Ids.caseOf("", "", "\0\0\0\1a\0\0\0\1b"));
        ids.add(Ids.caseOf("", "", ""));

        assertThat(ids).hasSize(7);
    }

    @Test
    void halfASurrogatePairIsNotTakenForAnother() {
        var ids = new HashSet<UUID>();
        for (var key : new String[] {"\ud800", "\ud801", "\udc00", "?", "\ufffd", "\ud800\udc00"}) {
            ids.add(Ids.caseOf("acme", "desk", key));
        }

        assertThat(ids).hasSize(6);
    }

    @Test
    void eachKindHasANamespaceOfItsOwn() {
        assertThat(Ids.decided(CAUSE, presumption("life=1")))
                .isNotEqualTo(Ids.version5(CAUSE, CAUSE.toString(), "life=1"));
        assertThat(Ids.caseOf(CASE.toString(), "a", "b")).isNotEqualTo(Ids.obligation(CASE, "a", Presumption.NOTHING));
        assertThat(Ids.command(CASE, "a", "b", "")).isNotEqualTo(Ids.caseOf(CASE.toString(), "a", "b"));
    }

    @Test
    void theOrderInWhichAPresumptionIsMadeIsOfNoConcern() {
        assertThat(Ids.decided(COMMAND, Presumption.of(Map.of("work", 1, "life", 2))))
                .isEqualTo(Ids.decided(COMMAND, presumption("life=2,work=1")));
    }

    private static Presumption presumption(String text) {
        return Presumption.parse(text.getBytes(UTF_8));
    }
}
