package replaydesk.intake.number;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The table row that holds the first number of the next block. */
@Entity
@Table(name = "number_block", schema = "intake")
public class NumberBlock {

    @Id
    @Column(length = 40)
    String name;

    long next;
}
