module demo {
    requires org.dawndusk.compute;
}
