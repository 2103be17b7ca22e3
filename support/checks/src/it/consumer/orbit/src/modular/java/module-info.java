module demo {
    requires org.dawndusk.orbit;
    requires org.orekit;
}
