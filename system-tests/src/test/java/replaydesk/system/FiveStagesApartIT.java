package replaydesk.system;

import org.junit.jupiter.api.Order;
import replaydesk.stack.layout.Layout;
import replaydesk.system.stack.InLayout;

/** The five stages, each in a process of its own. */
@InLayout(Layout.APART)
@Order(21)
class FiveStagesApartIT extends FiveStages {
}
