module demo {
    requires org.dawndusk.network;
}
