package dev.varve.model.change;

/** How a change is made where there is more than one way. */
public enum Way {
  /** Without keeping readers and writers waiting, in as many transactions as that takes. */
  APART,
  /** Not the change itself: what proves it on the rows stands next to what it will replace. */
  PROOF,
  /** What was proven takes its place. */
  EXCHANGE,
  /** In the transaction of the exchange, as it is. */
  AT_ONCE,
  /** In the transaction of the exchange, without a look at the rows: they meet it already. */
  UNSEEN,
  /** Not the change itself: the look at the rows that {@link #UNSEEN} leaves for later. */
  LATER_LOOK
}
